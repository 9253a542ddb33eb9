// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** What reaches the uncaught exception handler of the thread that runs a test. */
final class Uncaught {

    private Uncaught() {}

    static List<Throwable> during(Runnable action) {
        List<Throwable> caught = new ArrayList<>();
        with(
                (thread, thrown) -> {
                    assertThat(thread).isSameAs(Thread.currentThread());
                    caught.add(thrown);
                },
                action);
        return caught;
    }

    static void with(Thread.UncaughtExceptionHandler handler, Runnable action) {
        Thread thread = Thread.currentThread();
        Thread.UncaughtExceptionHandler usual = thread.getUncaughtExceptionHandler();
        thread.setUncaughtExceptionHandler(handler);
        try {
            action.run();
        } finally {
            thread.setUncaughtExceptionHandler(usual);
        }
    }
}
