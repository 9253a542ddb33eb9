// SPDX-License-Identifier: Apache-2.0
package tlc2.overrides;

import io.github.micralock.formal.graph.LockGraph;
import io.github.micralock.formal.twin.CarJava;
import io.github.micralock.formal.twin.LockJava;
import io.github.micralock.formal.twin.LockTrace;

/** Where TLC looks for operators that are written in Java; it knows this class by its name. */
public final class TLCOverrides implements ITLCOverrides {

    @Override
    @SuppressWarnings("rawtypes") // the interface is raw
    public Class[] get() {
        return new Class[] {LockJava.class, CarJava.class, LockTrace.class, LockGraph.class};
    }
}
