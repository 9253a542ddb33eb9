// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/** The files that make the page; there are no others, whatever the path says. */
final class PageFiles implements HttpHandler {

    private static final String SCRIPT = "text/javascript; charset=utf-8";

    /** The type of each file; {@code /} is the page itself. */
    private static final ImmutableMap<String, String> TYPES = ImmutableMap.<String, String>builder()
            .put("index.html", "text/html; charset=utf-8")
            .put("workbench.css", "text/css; charset=utf-8")
            .put("icon.svg", "image/svg+xml")
            .put("main.js", SCRIPT)
            .put("answers.js", SCRIPT)
            .put("bench.js", SCRIPT)
            .put("clock.js", SCRIPT)
            .put("controls.js", SCRIPT)
            .put("diagnosis.js", SCRIPT)
            .put("display.js", SCRIPT)
            .put("files.js", SCRIPT)
            .put("instruments.js", SCRIPT)
            .put("keys.js", SCRIPT)
            .put("link.js", SCRIPT)
            .put("log.js", SCRIPT)
            .put("phases.js", SCRIPT)
            .put("segments.js", SCRIPT)
            .put("svg.js", SCRIPT)
            .put("timeline.js", SCRIPT)
            .put("words.js", SCRIPT)
            .buildOrThrow();

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            Reply.refusal(405, "method must be GET or HEAD for a file of the page, was " + method)
                    .send(exchange);
            return;
        }
        String path = exchange.getRequestURI().getPath().substring(1);
        String name = path.isEmpty() ? "index.html" : path;
        String type = TYPES.get(name);
        Reply reply = type == null
                ? Reply.refusal(404, "the page has no such file")
                : Reply.file(type, Resources.toByteArray(Resources.getResource(PageFiles.class, "page/" + name)));
        reply.send(exchange);
    }
}
