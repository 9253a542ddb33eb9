// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web;

import com.google.common.collect.ImmutableSet;
import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets in whoever asks this computer by its own name, from a page that came from here.
 *
 * <p>The socket listens on the loopback address alone, but any web page may have the browser of this computer ask it.
 * Such a page gives itself away: by its origin, or by the name of the host it came from, if that name now leads here.
 */
final class Doorkeeper extends Filter {

    private final ImmutableSet<String> hosts;

    Doorkeeper(int port) {
        hosts = ImmutableSet.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    }

    @Override
    public String description() {
        return "asks for the loopback host and its own origin";
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        String host = only(exchange, "Host");
        if (host == null || !hosts.contains(host)) {
            Reply.refusal(403, "host must be one of " + hosts + ": this page is for this computer alone")
                    .send(exchange);
        } else if (isForeign(exchange, host)) {
            Reply.refusal(403, "origin must be http://" + host + ": no other page may ask")
                    .send(exchange);
        } else {
            chain.doFilter(exchange);
        }
    }

    /** Browsers name the origin wherever it matters; other programs name none. */
    private static boolean isForeign(HttpExchange exchange, String host) {
        List<String> origins = exchange.getRequestHeaders().get("Origin");
        return origins != null && !origins.equals(List.of("http://" + host));
    }

    private static @Nullable String only(HttpExchange exchange, String header) {
        List<String> values = exchange.getRequestHeaders().get(header);
        return values != null && values.size() == 1 ? values.get(0) : null;
    }
}
