// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.workload;

import io.github.micralock.api.LockState;
import io.github.micralock.api.code.CodeEntry;
import io.github.micralock.api.event.BatteryConnected;
import io.github.micralock.api.event.BatteryDisconnected;
import io.github.micralock.api.event.DealerReset;
import io.github.micralock.api.event.EntryCleared;
import io.github.micralock.api.event.EntryConfirmed;
import io.github.micralock.api.event.IgnitionTurned;
import io.github.micralock.api.event.ImmobiliserReplied;
import io.github.micralock.api.event.LinkLost;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.event.PresetPressed;
import io.github.micralock.api.event.RadioSwitched;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.link.ImmobiliserReply;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.phase.LockedForGood;
import io.github.micralock.api.phase.Operating;
import io.github.micralock.api.phase.Waiting;
import io.github.micralock.api.supply.IgnitionPosition;
import java.time.Duration;
import java.util.SplittableRandom;

/** Somebody at a radio, its owner or a thief: does mostly what leads on, and now and then anything. */
final class Person {

    /** What the person types towards; {@link Workload} says which code the units have. */
    private static final CodeEntry CODE = CodeEntry.parse("2312");

    private static final IgnitionPosition[] KEY = IgnitionPosition.values();

    private final SplittableRandom random;
    private boolean thief;

    Person(SplittableRandom random) {
        this.random = random;
    }

    LockEvent does(LockState state) {
        if (random.nextInt(8) == 0) {
            return anything();
        }
        if (!state.supply().batteryConnected()) {
            return chance(2) ? new BatteryConnected() : lapse();
        }
        if (!state.supply().running()) {
            return state.supply().switchedOn() ? new IgnitionTurned(IgnitionPosition.ACC) : new RadioSwitched(true);
        }
        if (state.phase() instanceof AwaitingCode awaiting) {
            return thief ? guesses(awaiting.entry()) : types(awaiting.entry());
        }
        if (state.phase() instanceof Waiting waiting) {
            return chance(4) ? new TimePassed(waiting.remaining()) : atTheRadio();
        }
        if (state.phase() instanceof LockedForGood) {
            return chance(128) ? dealer() : atTheRadio();
        }
        return state.phase() instanceof Operating && chance(24) ? theft() : atTheRadio();
    }

    private LockEvent dealer() {
        thief = false;
        return new DealerReset();
    }

    private LockEvent theft() {
        thief = chance(3);
        return new BatteryDisconnected();
    }

    /** Some digits, and see what happens. */
    private LockEvent guesses(CodeEntry entry) {
        return entry.touched() < 3 ? PresetPressed.of(1 + random.nextInt(4)) : new EntryConfirmed();
    }

    /** Press by press to the code, and at times past it. */
    private LockEvent types(CodeEntry entry) {
        for (int position = 1; position <= entry.length(); position++) {
            int wanted = CODE.digitAt(position).orElseThrow();
            if (entry.digitAt(position).orElse(0) < wanted) {
                return PresetPressed.of(position);
            }
        }
        return switch (random.nextInt(6)) {
            case 0, 1 -> new EntryConfirmed();
            case 2 -> new TimePassed(Duration.ofSeconds(5));
            case 3 -> lapse();
            default -> PresetPressed.of(1 + random.nextInt(4));
        };
    }

    private LockEvent atTheRadio() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> PresetPressed.of(1 + random.nextInt(6));
            case 2 -> new EntryConfirmed();
            case 3 -> new IgnitionTurned(KEY[random.nextInt(KEY.length)]);
            default -> lapse();
        };
    }

    private LockEvent anything() {
        return switch (random.nextInt(12)) {
            case 0, 1 -> new IgnitionTurned(KEY[random.nextInt(KEY.length)]);
            case 2, 3 -> new RadioSwitched(random.nextBoolean());
            case 4 -> new BatteryDisconnected();
            case 5 -> new BatteryConnected();
            case 6 -> new EntryConfirmed();
            case 7 -> new EntryCleared();
            case 8 -> new ImmobiliserReplied(ImmobiliserReply.CONFIRMED);
            case 9 -> new LinkLost();
            case 10 -> PresetPressed.of(1 + random.nextInt(6));
            default -> lapse();
        };
    }

    private LockEvent lapse() {
        return new TimePassed(Duration.ofMillis(1 + random.nextInt(60_000)));
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }
}
