// SPDX-License-Identifier: Apache-2.0
package com.example.car;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.core.CodeKeying;
import io.github.micralock.core.RadioLock;
import io.github.micralock.core.catalogue.Catalogue;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RadioTest {

    private static final SecurityCode CODE = SecurityCode.parse("1230");

    private final Radio radio = new Radio(RadioLock.of(Catalogue.K11_HANDBOOK, CODE), signal -> {});

    @BeforeEach
    void turnTheKey() {
        radio.happen(LockEvent.parse("ignition ACC"));
    }

    @Test
    void theRightCodePlays() {
        CodeKeying.events(Catalogue.K11_HANDBOOK.entry(), CODE).forEach(radio::happen);

        assertTrue(radio.faceplate().audible());
    }

    @Test
    void theThirdWrongCodeCosts45Minutes() {
        typeAWrongCode();
        typeAWrongCode();
        radio.tick(Duration.ofSeconds(10));
        typeAWrongCode();

        radio.tick(Duration.ofMinutes(45).minusNanos(1));
        assertEquals("SECURE", radio.faceplate().text());
        radio.tick(Duration.ofNanos(1));
        assertEquals("CODE", radio.faceplate().text());
    }

    private void typeAWrongCode() {
        LockEvent.parseLines("preset 1\nconfirm\n").forEach(radio::happen);
    }
}
