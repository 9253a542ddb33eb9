// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.console;

import com.google.common.collect.ImmutableMap;
import io.github.micralock.core.session.MonotonicClock;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.time.InstantSource;
import java.util.function.Predicate;
import org.jline.terminal.spi.SystemStream;

/**
 * Everything that a run takes from outside, so that a test can hand it in.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param charset what the two outputs understand
 * @param terminals tells which of the three is a terminal
 * @param environment the variables of the environment
 * @param clock tells how long something takes
 */
public record Surroundings(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Charset charset,
        Predicate<SystemStream> terminals,
        ImmutableMap<String, String> environment,
        InstantSource clock) {

    /**
     * Returns the surroundings of this process.
     *
     * @return its own streams, unbuffered
     */
    public static Surroundings ofProcess() {
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                ScreenCharset.of(property -> System.getProperty(property, "")),
                new TerminalProbe(),
                ImmutableMap.copyOf(System.getenv()),
                MonotonicClock.system());
    }

    /**
     * Returns a variable of the environment.
     *
     * @param name its name
     * @return its value; empty if it is not set
     */
    public String variable(String name) {
        String value = environment.get(name);
        return value == null ? "" : value;
    }
}
