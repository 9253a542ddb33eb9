// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.session;

import com.google.common.collect.ImmutableList;
import io.github.micralock.api.Transition;

/**
 * A transition to tell of.
 *
 * @param transition what happened
 * @param audience who was listening when it happened
 */
record News(Transition transition, ImmutableList<LockListener> audience) {}
