// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.protocol;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A program that answers each line well, but for an event, at which it does what its argument says. Needs the JDK alone. One
 * that is given a file makes it as it starts; where it is there already, the program lacks more than it did.
 */
final class OddProgram {

    private OddProgram() {}

    static ImmutableList<String> command(String... oddity) {
        try {
            return ImmutableList.<String>builder()
                    .add(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            Path.of(OddProgram.class
                                            .getProtectionDomain()
                                            .getCodeSource()
                                            .getLocation()
                                            .toURI())
                                    .toString(),
                            OddProgram.class.getName())
                    .add(oddity)
                    .build();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static void main(String[] args) throws IOException {
        boolean again = args.length > 1 && !Path.of(args[1]).toFile().createNewFile();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.contains("\"quit\"")) {
                return;
            }
            if (line.contains("\"hello\"")) {
                say(hello(args[0], again));
            } else if (line.contains("\"event\"")) {
                oddly(args[0]);
            } else {
                say("{\"text\":\"CODE\",\"audible\":false}");
            }
        }
    }

    private static String hello(String oddity, boolean again) {
        String version = oddity.equals("old") ? "0" : "1";
        return "{\"protocol\":" + version + ",\"name\":\"odd\",\"profiles\":[\"FOUR_TRIES\"]," + "\"lacks\":[\"LINK\","
                + (again ? "\"DEALER\"," : "") + "\"CLEAR_KEY\"],\"tick\":\"PT0.001S\",\"unknown\":{\"a\":[1]}}";
    }

    private static void oddly(String oddity) {
        switch (oddity) {
            case "garbage" -> say("Segmentation fault \u001b[31m");
            case "half" -> say("{\"text\":\"CODE\"}");
            case "twice" -> say("{\"text\":\"A\",\"audible\":false}\n{\"text\":\"B\",\"audible\":false}");
            case "refuses" -> say("{\"error\":\"no such button\"}");
            case "crash" -> System.exit(3);
            case "endless" -> System.out.print("x".repeat(100_000) + "\n");
            default -> System.err.flush(); // says nothing
        }
        System.out.flush();
    }

    private static void say(String line) {
        System.out.print(line + "\n");
        System.out.flush();
    }
}
