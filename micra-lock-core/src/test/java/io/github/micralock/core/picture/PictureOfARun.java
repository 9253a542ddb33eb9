// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.picture;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.LockMachine;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.core.CodeKeying;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.core.timeline.Timeline;
import java.util.stream.Collectors;

/** The text of docs/pictures/k11.svg: three wrong codes, a wait that stands still while the key is off, and the right code. */
final class PictureOfARun {

    private static final SecurityCode CODE = SecurityCode.parse("2468");
    private static final LockMachine K11 = RadioLock.of(Catalogue.K11_HANDBOOK, CODE);
    private static final String WRONG = "preset 1\nelapse PT1S\nconfirm\n";

    private PictureOfARun() {}

    static String svg() {
        String right = CodeKeying.presses(K11.profile().entry(), CODE).stream()
                .map(press -> press.text() + "\n")
                .collect(Collectors.joining());
        return svg("ignition OFF\nignition ACC\nelapse PT2S\n"
                + WRONG
                + "elapse PT2S\n"
                + WRONG
                + "elapse PT13S\n"
                + WRONG
                + "elapse PT10M\nignition OFF\nelapse PT30M\nignition ACC\nelapse PT35M3S\n"
                + right
                + "elapse PT5M\n");
    }

    private static String svg(String events) {
        ImmutableList.Builder<Transition> steps = ImmutableList.builder();
        LockState state = K11.initial();
        for (LockEvent event : LockEvent.parseLines(events)) {
            Transition step = K11.apply(state, event);
            steps.add(step);
            state = step.after();
        }
        return Timeline.of(K11, K11.initial(), steps.build()).svg();
    }
}
