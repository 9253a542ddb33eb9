// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.formal.session;

import com.google.common.util.concurrent.MoreExecutors;
import io.github.micralock.api.LockState;
import io.github.micralock.api.Transition;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.core.session.LockSession;

/** Calls of a session that keeps a journal. */
public final class RecordingCalls extends Calls {

    private final LockSession session =
            LockSession.recording(lock, start, clock, MoreExecutors.directExecutor(), lines -> {});

    @Override
    Transition send(LockEvent event) {
        return session.send(event);
    }

    @Override
    LockState look() {
        return session.state();
    }
}
