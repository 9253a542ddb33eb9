// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.tlc;

import com.google.common.base.Stopwatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tells every ten seconds how a long run goes on, and ends a run whose time is over. */
final class RunWatch implements AutoCloseable {

    private static final int SECONDS_BETWEEN_NEWS = 10;

    private final Process process;
    private final TlcRun run;
    private final Stopwatch stopwatch = Stopwatch.createStarted();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "watch over TLC");
        thread.setDaemon(true);
        return thread;
    });
    private volatile String news = "";
    private volatile boolean timeIsOver;

    private RunWatch(Process process, TlcRun run) {
        this.process = process;
        this.run = run;
    }

    static RunWatch over(Process process, TlcRun run) {
        RunWatch watch = new RunWatch(process, run);
        watch.timer.schedule(watch::end, run.limit().toNanos(), TimeUnit.NANOSECONDS);
        watch.timer.scheduleAtFixedRate(watch::tell, SECONDS_BETWEEN_NEWS, SECONDS_BETWEEN_NEWS, TimeUnit.SECONDS);
        return watch;
    }

    void heard(String line) {
        if (line.startsWith("Progress(") || line.startsWith("Checking temporal")) {
            news = line;
        }
    }

    private void tell() {
        System.out.println("TLC, " + stopwatch.elapsed().toSeconds() + " s: " + run + " " + news);
    }

    private void end() {
        timeIsOver = true;
        process.destroyForcibly();
    }

    boolean timeIsOver() {
        return timeIsOver;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
