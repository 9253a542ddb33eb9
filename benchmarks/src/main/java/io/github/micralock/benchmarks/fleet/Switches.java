// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.benchmarks.fleet;

import io.github.micralock.api.faceplate.Faceplate;
import io.github.micralock.benchmarks.contestant.EventCode;
import io.github.micralock.benchmarks.contestant.K11;
import io.github.micralock.benchmarks.contestant.MutableSwitch;
import io.github.micralock.benchmarks.workload.Workload;

/** The same fleet of radios written by hand, whose fields change where they are: what memory costs those who make no objects. */
final class Switches extends Fleet {

    private static final long[] EVENTS =
            EventCode.of(Workload.of(K11.LOCK, Workload.SEED, Workload.LENGTH).events());

    private final MutableSwitch[] radios;

    Switches(int count) {
        super(count);
        MutableSwitch[] moments = moments();
        radios = new MutableSwitch[count];
        for (int radio = 0; radio < count; radio++) {
            radios[radio] = new MutableSwitch(moments[moment(radio)]);
        }
    }

    private static MutableSwitch[] moments() {
        MutableSwitch[] moments = new MutableSwitch[EVENTS.length];
        MutableSwitch radio = new MutableSwitch();
        for (int moment = 0; moment < EVENTS.length; moment++) {
            moments[moment] = new MutableSwitch(radio);
            radio.happen(EVENTS[moment]);
        }
        return moments;
    }

    Faceplate faceplate(int radio) {
        return radios[radio].faceplate();
    }

    @Override
    void happen(int radio, int event) {
        radios[radio].happen(EVENTS[event]);
    }
}
