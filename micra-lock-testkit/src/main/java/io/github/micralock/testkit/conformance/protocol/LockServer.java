// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.protocol;

import com.google.common.collect.ImmutableMap;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.testkit.conformance.json.Cells;
import io.github.micralock.testkit.conformance.json.ProfileReader;
import io.github.micralock.testkit.outside.OutsideLock;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The other side of the protocol: any lock in Java, served as a program. It is not thread-safe. */
public final class LockServer {

    private final String name;
    private final OutsideLock lock;
    private final ImmutableMap<String, LockProfile> known;
    private boolean fitted;

    private LockServer(String name, OutsideLock lock, ImmutableMap<String, LockProfile> known) {
        this.name = name;
        this.lock = lock;
        this.known = known;
    }

    /**
     * Returns a server.
     *
     * @param name what the program is called
     * @param lock the lock that it serves
     * @param profiles those that can be asked for by name alone; others need their data
     * @return the server
     */
    public static LockServer of(String name, OutsideLock lock, Iterable<LockProfile> profiles) {
        ImmutableMap.Builder<String, LockProfile> known = ImmutableMap.builder();
        profiles.forEach(profile -> known.put(profile.name(), profile));
        return new LockServer(name, lock, known.buildOrThrow());
    }

    /**
     * Answers each line of a stream until it is told to quit or the stream ends.
     *
     * @param in where requests come from
     * @param out where answers go to
     * @throws IOException if either stream breaks
     */
    public void serve(InputStream in, OutputStream out) throws IOException {
        LineReader reader = new LineReader(in);
        for (Optional<String> line = reader.next(); line.isPresent(); line = reader.next()) {
            Optional<String> answer = answer(line.get());
            if (answer.isEmpty()) {
                return;
            }
            out.write((answer.get() + "\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
    }

    /**
     * Answers one request. Nothing is thrown: what goes wrong is an answer.
     *
     * @param line the request
     * @return the answer; empty if the request was to quit
     */
    public Optional<String> answer(String line) {
        try {
            Cells request = Cells.parse(line);
            String order = request.text("do");
            return order.equals("quit") ? Optional.empty() : Optional.of(answer(order, request));
        } catch (RuntimeException wrong) {
            return Optional.of(Answer.error(String.valueOf(wrong.getMessage())));
        }
    }

    private String answer(String order, Cells request) {
        return switch (order) {
            case "hello" -> hello(request.number("protocol"));
            case "reset" -> reset(request);
            case "event" -> event(request.text("event"));
            default ->
                throw new IllegalArgumentException("do must be hello, reset, event or quit, was '" + order + "'");
        };
    }

    private String hello(int protocol) {
        if (protocol != Request.PROTOCOL) {
            throw new IllegalArgumentException("protocol must be " + Request.PROTOCOL + ", was " + protocol);
        }
        return Answer.hello(name, lock.limits());
    }

    private String reset(Cells request) {
        lock.reset(profile(request), SecurityCode.parse(request.text("code")));
        fitted = true;
        return Answer.faceplate(lock.faceplate());
    }

    private LockProfile profile(Cells request) {
        if (request.has("data")) {
            return ProfileReader.read(request.object("data"));
        }
        String wanted = request.text("profile");
        LockProfile profile = known.get(wanted);
        if (profile == null) {
            throw new IllegalArgumentException("profile is unknown here and comes without data: '" + wanted + "'");
        }
        return profile;
    }

    private String event(String text) {
        if (!fitted) {
            throw new IllegalStateException("a reset must come before the first event");
        }
        lock.happen(LockEvent.parse(text));
        return Answer.faceplate(lock.faceplate());
    }
}
