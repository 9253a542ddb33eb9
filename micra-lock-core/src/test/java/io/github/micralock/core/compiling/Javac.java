// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.compiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;

/** The compiler of whoever pastes what we print. */
public final class Javac {

    private Javac() {}

    /** Compiles a file into its own folder; a warning is an error. */
    public static void compile(Path source, List<Class<?>> libraries) throws URISyntaxException {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        writer,
                        writer,
                        "-Xlint:all,-classfile",
                        "-Werror",
                        "-proc:none",
                        "-classpath",
                        classPath(libraries),
                        "-d",
                        String.valueOf(source.getParent()),
                        source.toString());
        assertThat(status).as("%s", said).isZero();
    }

    /** Where libraries lie, each known by one of its classes. */
    public static String classPath(List<Class<?>> libraries) throws URISyntaxException {
        StringBuilder path = new StringBuilder();
        for (Class<?> library : libraries) {
            path.append(Path.of(library.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI()))
                    .append(File.pathSeparator);
        }
        return path.toString();
    }
}
