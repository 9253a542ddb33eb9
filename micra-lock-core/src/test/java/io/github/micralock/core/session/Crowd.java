// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Threads that do something at the same time. */
final class Crowd {

    static final int SIZE = 4;

    private Crowd() {}

    /** What each of them came to, in the order of their numbers, which count from 0. */
    static <T> List<T> results(IntFunction<T> task) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(SIZE);
        try {
            CyclicBarrier start = new CyclicBarrier(SIZE);
            List<Future<T>> futures = new ArrayList<>();
            for (int number = 0; number < SIZE; number++) {
                int own = number;
                futures.add(threads.submit(() -> {
                    start.await();
                    return task.apply(own);
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get(5, TimeUnit.MINUTES)); // only a deadlock takes that long
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
