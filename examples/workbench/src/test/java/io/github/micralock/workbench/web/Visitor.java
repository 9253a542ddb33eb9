// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Somebody who asks a bench, as politely or not as a test wants. */
record Visitor(URI page) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> ask(String question, String body, String... headers) {
        return send(request("ask/" + question, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Returns the answer about a run. */
    JsonObject about(String question, String scenario) {
        JsonObject asked = new JsonObject();
        asked.addProperty("scenario", scenario);
        HttpResponse<String> response = ask(question, asked.toString());
        if (response.statusCode() != 200) {
            throw new AssertionError(response.body());
        }
        return JsonParser.parseString(response.body()).getAsJsonObject();
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(page.resolve(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException unanswered) {
            throw new AssertionError(unanswered);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** Sends lines that no HTTP client would, and returns the first line of the answer. */
    String raw(String... lines) throws IOException {
        try (Socket socket = new Socket(page.getHost(), page.getPort())) {
            String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("nothing");
        }
    }
}
