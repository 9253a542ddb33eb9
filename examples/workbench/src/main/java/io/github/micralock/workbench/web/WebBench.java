// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.github.micralock.workbench.web.view.CatalogueJson;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The page, served to this computer until it is closed. */
public final class WebBench implements AutoCloseable {

    private static final int THREADS = 4;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Doorkeeper doorkeeper;

    private WebBench(HttpServer server) {
        this.server = server;
        threads = Executors.newFixedThreadPool(
                THREADS,
                new ThreadFactoryBuilder()
                        .setNameFormat("workbench-web-%d")
                        .setDaemon(true)
                        .build());
        doorkeeper = new Doorkeeper(server.getAddress().getPort());
    }

    /**
     * Opens the bench.
     *
     * @param port where, on the loopback address; 0 for any that is free
     * @return the open bench
     * @throws IOException if the port is not to be had
     */
    public static WebBench open(int port) throws IOException {
        InetAddress loopback = InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
        WebBench bench = new WebBench(HttpServer.create(new InetSocketAddress(loopback, port), 0));
        bench.serve();
        return bench;
    }

    private void serve() {
        server.setExecutor(threads);
        at("/", new PageFiles());
        at("/choices.json", WebBench::choices);
        at(AnswerDesk.PATH, new AnswerDesk());
        server.start();
    }

    private void at(String path, HttpHandler handler) {
        server.createContext(path, handler).getFilters().add(doorkeeper);
    }

    private static void choices(HttpExchange exchange) throws IOException {
        Reply.json(CatalogueJson.choices()).send(exchange);
    }

    /**
     * Returns where the page is.
     *
     * @return such as {@code http://127.0.0.1:41233/}
     */
    public URI page() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Stops at once; whoever is being answered gets no end. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
