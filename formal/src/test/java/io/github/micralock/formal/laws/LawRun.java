// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.laws;

import io.github.micralock.api.profile.LimitedTo;
import io.github.micralock.formal.tlc.TlcRun;
import io.github.micralock.formal.twin.Instance;

/** Runs of TLC that ask whether an instance of the specification keeps the laws. */
final class LawRun {

    /** A unit without limit can be tried for ever; here the count stands still soon, and that is looked at, too. */
    private static final int MOST_WITHOUT_LIMIT = 7;

    private LawRun() {}

    /** Every law of a step at every step, every law of a state in every state. */
    static TlcRun safety(Instance instance) {
        return on("LockProperties", instance)
                .specification("ToldSpec")
                .view("View")
                .invariants("StateShape", "StepsAreLawful", "StatesAreLawful");
    }

    /** P7, of all behaviours. */
    static TlcRun liveness(Instance instance) {
        return on("LockLiveness", instance)
                .specification("FairSpec")
                .properties("P7_EveryWaitEnds", "P7_EverySearchEnds");
    }

    static TlcRun on(String module, Instance instance) {
        TlcRun run = TlcRun.of(module);
        for (var constant : instance.constants().entrySet()) {
            run = run.constant(constant.getKey(), constant.getValue());
        }
        return instance.profile().limit() instanceof LimitedTo
                ? run : run.constant("Most", Integer.toString(MOST_WITHOUT_LIMIT));
    }
}
