// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A bench that is open as long as the tests of a class. */
final class OpenBench implements BeforeAllCallback, AfterAllCallback {

    private @Nullable WebBench bench;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        bench = WebBench.open(0);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        bench().close();
    }

    Visitor visitor() {
        return new Visitor(bench().page());
    }

    private WebBench bench() {
        if (bench == null) {
            throw new IllegalStateException("no test of this class runs yet");
        }
        return bench;
    }
}
