// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.outside;

/** A lock that can be saved and loaded again, as a host does that is switched off. */
public interface RestartableLock extends OutsideLock {

    /** Saves the lock, forgets it, and loads it again. Nobody may notice. */
    void restart();
}
