// SPDX-License-Identifier: Apache-2.0
// A radio to try in jshell; README.md tells how to start it.
import io.github.micralock.api.*;
import io.github.micralock.api.code.*;
import io.github.micralock.api.event.*;
import io.github.micralock.api.faceplate.*;
import io.github.micralock.api.phase.*;
import io.github.micralock.api.profile.*;
import io.github.micralock.api.signal.*;
import io.github.micralock.api.supply.*;
import io.github.micralock.core.*;
import io.github.micralock.core.catalogue.*;
import io.github.micralock.core.graph.*;
import io.github.micralock.core.journal.*;
import io.github.micralock.core.session.*;
import io.github.micralock.core.snapshot.*;
import java.time.*;
import java.util.*;
import java.util.stream.*;

LockMachine lock = RadioLock.of(Catalogue.K11_HANDBOOK, SecurityCode.parse("2468"));
LockState state = lock.initial();

/** Lets events happen, a line each or with commas between them, and returns what is seen and heard then. */
Faceplate happen(String events) {
    for (LockEvent event : LockEvent.parseLines(events.replace(", ", "\n"))) {
        state = lock.next(state, event);
    }
    return lock.view(state);
}
