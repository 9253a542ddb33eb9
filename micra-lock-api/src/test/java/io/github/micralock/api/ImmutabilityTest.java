// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.api;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.Immutable;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.micralock.api.profile.LockProfileBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every value can be shared between threads and kept for ever. */
class ImmutabilityTest {

    private static final Set<Class<?>> IMMUTABLE = Set.of(
            boolean.class,
            int.class,
            long.class,
            String.class,
            Duration.class,
            URI.class,
            ImmutableList.class,
            ImmutableMap.class);

    private static final JavaClasses API = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.micralock.api");

    @Test
    void everyFieldOfEveryValueIsFinalAndOfAnImmutableType() {
        int fields = 0;
        for (JavaClass type : API) {
            for (JavaField field : type.getFields()) {
                if (!field.getModifiers().contains(STATIC) && !type.isEquivalentTo(LockProfileBuilder.class)) {
                    assertThat(field.getModifiers()).as(field.getFullName()).contains(FINAL);
                    assertThat(isImmutable(field.getRawType()))
                            .as(field.getFullName())
                            .isTrue();
                    fields++;
                }
            }
        }
        assertThat(fields).isGreaterThan(60);
    }

    @Test
    void everyRecordSaysThatItIsImmutable() {
        assertThat(API.stream().filter(JavaClass::isRecord).toList())
                .hasSizeGreaterThan(40)
                .allSatisfy(type -> assertThat(type.isAnnotatedWith(Immutable.class))
                        .as(type.getName())
                        .isTrue());
    }

    private static boolean isImmutable(JavaClass type) {
        return IMMUTABLE.stream().anyMatch(type::isEquivalentTo)
                || type.isEnum()
                || type.isAnnotatedWith(Immutable.class);
    }
}
