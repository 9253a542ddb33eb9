// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.fleet;

import io.github.micralock.benchmarks.contestant.K11;
import io.github.micralock.core.snapshot.SnapshotFormat;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Measures fleets of the sizes that it is told, smallest first. Prints lines {@code name size value}: nanoseconds an event or a
 * deadline, bytes a lock, bytes of snapshots, and bytes a lock by the kind of its state.
 */
public final class FleetRun {

    private static final int BATCHES = 5;
    private static final int SAMPLE = 100_000;

    private final int events;

    private FleetRun(int events) {
        this.events = events;
    }

    /**
     * Measures.
     *
     * @param args how many events a batch of measuring has at least, and the sizes
     */
    public static void main(String[] args) {
        FleetRun run = new FleetRun(Integer.parseInt(args[0]));
        int[] sizes = Arrays.stream(args).skip(1).mapToInt(Integer::parseInt).toArray();
        run.warmUp();
        for (int size : sizes) {
            System.err.println("a fleet of " + size);
            run.events(size);
            run.deadlines(size);
            run.byHand(size);
        }
        new Weights().bytes(SAMPLE).forEach((kind, bytes) -> tell("weight-" + kind, SAMPLE, bytes));
    }

    /** So that the first size is measured with the same machine code as the last. */
    private void warmUp() {
        Radios radios = new Radios(10_000);
        Switches switches = new Switches(10_000);
        Thieves thieves = new Thieves(10_000);
        for (int round = 0; round < 300; round++) {
            radios.everyoneInTurn();
            radios.everyoneScattered();
            switches.everyoneInTurn();
            switches.everyoneScattered();
            thieves.serve(10_000);
        }
    }

    private void events(int size) {
        long before = Heap.usedBytes();
        Radios radios = new Radios(size);
        tell("bytes", size, (Heap.usedBytes() - before) / (double) size);
        snapshots(radios);
        rounds("", radios);
    }

    private void byHand(int size) {
        long before = Heap.usedBytes();
        Switches switches = new Switches(size);
        tell("hand-bytes", size, (Heap.usedBytes() - before) / (double) size);
        rounds("hand-", switches);
    }

    private void rounds(String who, Fleet fleet) {
        int size = fleet.count();
        int rounds = Math.max(1, events / size);
        tell(who + "turn", size, nanos(rounds, fleet::everyoneInTurn) / size);
        tell(who + "scattered", size, nanos(rounds, fleet::everyoneScattered) / size);
    }

    private static void snapshots(Radios radios) {
        SnapshotFormat format = SnapshotFormat.of(K11.LOCK.profile());
        var sizes = IntStream.range(0, Math.min(SAMPLE, radios.count()))
                .map(radio -> format.snapshot(radios.state(radio)).bytes().length)
                .summaryStatistics();
        tell("snapshot-mean", radios.count(), sizes.getAverage());
        tell("snapshot-most", radios.count(), sizes.getMax());
    }

    private void deadlines(int size) {
        Thieves thieves = new Thieves(size);
        int served = Math.max(size, events / 4);
        double nanos = nanos(1, () -> thieves.serve(served));
        tell("deadline", size, nanos / served);
        tell("events-a-deadline", size, thieves.events() / ((double) served * BATCHES));
    }

    /** The median of several batches, an average round of each. */
    private static double nanos(int rounds, Runnable round) {
        double[] batches = new double[BATCHES];
        for (int batch = 0; batch < BATCHES; batch++) {
            long start = System.nanoTime();
            for (int done = 0; done < rounds; done++) {
                round.run();
            }
            batches[batch] = (System.nanoTime() - start) / (double) rounds;
        }
        Arrays.sort(batches);
        return batches[BATCHES / 2];
    }

    private static void tell(String name, int size, double value) {
        System.out.println(name + " " + size + " " + value);
    }
}
