// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.ports;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.core.catalogue.Catalogue;
import io.github.micralock.testkit.conformance.protocol.ProgramLock;
import io.github.micralock.testkit.outside.OutsideContract;
import io.github.micralock.testkit.outside.OutsideLock;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The contract of any lock whatever, told to a port through the protocol. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PortFromOutside implements OutsideContract {

    private final Port port;
    private Optional<ProgramLock> running = Optional.empty();

    @TempDir
    private Path directory;

    PortFromOutside(Port port) {
        this.port = port;
    }

    @AfterAll
    void quit() {
        running.ifPresent(ProgramLock::close);
    }

    @Override
    public OutsideLock lock() {
        if (running.isEmpty()) {
            running = Optional.of(ProgramLock.start(port.copiedTo(directory), ProgramLock.TIME_LIMIT));
        }
        return running.get();
    }

    @Override
    public ImmutableList<LockProfile> profiles() {
        return ImmutableList.of(Catalogue.K11_HANDBOOK);
    }

    @Override
    public OutsideLock reference() {
        return Reference.lock();
    }
}
