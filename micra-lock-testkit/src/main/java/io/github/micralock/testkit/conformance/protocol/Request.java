// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.testkit.conformance.protocol;

import com.google.gson.JsonObject;
import io.github.micralock.api.code.SecurityCode;
import io.github.micralock.api.event.LockEvent;
import io.github.micralock.api.profile.LockProfile;
import io.github.micralock.testkit.Typing;
import io.github.micralock.testkit.conformance.json.AsciiJson;
import io.github.micralock.testkit.conformance.json.ProfileWriter;

/** What the runner says, each a line: members in this order, no spaces between them, printable ASCII. */
final class Request {

    /** The version of the protocol that is spoken here. */
    static final int PROTOCOL = 1;

    private Request() {}

    static String hello() {
        JsonObject request = of("hello");
        request.addProperty("protocol", PROTOCOL);
        return AsciiJson.written(request);
    }

    /** The profile by its name; for a program that takes any, as data besides. */
    static String reset(LockProfile profile, SecurityCode code, boolean describe) {
        JsonObject request = of("reset");
        request.addProperty("profile", profile.name());
        request.addProperty("code", Typing.digits(code));
        if (describe) {
            request.add("data", ProfileWriter.written(profile));
        }
        return AsciiJson.written(request);
    }

    static String event(LockEvent event) {
        JsonObject request = of("event");
        request.addProperty("event", event.text());
        return AsciiJson.written(request);
    }

    static String quit() {
        return AsciiJson.written(of("quit"));
    }

    private static JsonObject of(String order) {
        JsonObject request = new JsonObject();
        request.addProperty("do", order);
        return request;
    }
}
