// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.route;

/** What is answered to whoever asks for a way: one, or why there is none. */
public sealed interface RouteAnswer permits NoWay, OnlyByDealer, Route, Undecided {}
