// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import com.google.common.collect.ImmutableList;
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
import io.github.micralock.api.event.RadioSwitched;
import io.github.micralock.api.event.TimePassed;
import io.github.micralock.api.link.ImmobiliserReply;
import io.github.micralock.api.phase.AwaitingCode;
import io.github.micralock.api.supply.IgnitionPosition;
import tlc2.value.impl.RecordValue;

/** What an event of the specification is to the Java: one event, or the presses of a person who types. */
final class EventRecord {

    private final Instance instance;

    EventRecord(Instance instance) {
        this.instance = instance;
    }

    ImmutableList<? extends LockEvent> events(LockState state, RecordValue event) {
        return switch (Values.textField(event, "t")) {
            case "type" -> presses(state, Kind.valueOf(Values.textField(event, "to")));
            case "stray preset" -> instance.typist().stray();
            default -> ImmutableList.of(single(event));
        };
    }

    private ImmutableList<? extends LockEvent> presses(LockState state, Kind to) {
        Typist typist = instance.typist();
        CodeEntry from =
                state.phase() instanceof AwaitingCode awaiting && state.supply().running()
                        ? awaiting.entry()
                        : typist.rules().nothingTyped();
        return typist.presses(from, typist.entries().get(to));
    }

    private LockEvent single(RecordValue event) {
        return switch (Values.textField(event, "t")) {
            case "ignition" -> new IgnitionTurned(IgnitionPosition.valueOf(Values.textField(event, "key")));
            case "radio" -> new RadioSwitched(Values.boolField(event, "on"));
            case "battery" -> Values.boolField(event, "on") ? new BatteryConnected() : new BatteryDisconnected();
            case "confirm" -> new EntryConfirmed();
            case "clear" -> new EntryCleared();
            case "immobiliser" -> new ImmobiliserReplied(ImmobiliserReply.valueOf(Values.textField(event, "reply")));
            case "link lost" -> new LinkLost();
            case "dealer" -> new DealerReset();
            case "elapse" -> new TimePassed(instance.grid().duration(Values.intField(event, "n")));
            default -> throw new IllegalArgumentException("event must be one of the specification's, was " + event);
        };
    }
}
