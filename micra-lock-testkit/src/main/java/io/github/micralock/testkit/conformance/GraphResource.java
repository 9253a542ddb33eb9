// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Where the graphs lie. */
final class GraphResource {

    private GraphResource() {}

    static String text(String name) {
        try (@Nullable InputStream resource = GraphResource.class.getResourceAsStream(name + ".graph")) {
            checkArgument(resource != null, "name must be that of a unit with a graph, was '%s'", name);
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
