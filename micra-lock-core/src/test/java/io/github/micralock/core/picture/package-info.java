// SPDX-License-Identifier: Apache-2.0
/** The pictures of README.md and docs, which somebody has looked at, held against what is drawn. */
package io.github.micralock.core.picture;
