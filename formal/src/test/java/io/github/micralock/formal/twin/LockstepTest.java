// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.twin;

import io.github.micralock.formal.tlc.TlcResult;
import org.junit.jupiter.api.Test;

class LockstepTest {
    @Test
    void all() {
        String which = System.getProperty("micralock.instances", "small");
        var list = which.equals("small") ? Instances.small() : which.equals("real") ? Instances.real() : Instances.catalogue();
        for (Instance instance : list) {
            TlcResult r = Lockstep.of(instance).run().result();
            System.out.println(instance + " " + r.exit() + " " + r.distinct() + " " + r.generated() + " " + r.depth() + " " + r.elapsed().toMillis());
            if (r.exit().code() != 0) { System.out.println(r.trace()); String o = r.output(); System.out.println(o.substring(Math.max(0, o.length() - 2500))); }
        }
    }
}
