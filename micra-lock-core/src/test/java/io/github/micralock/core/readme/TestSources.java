// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.core.readme;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The tests in a folder, as the compiler reads them there: so a comment, a text or a helper is no test, and the tests of
 * other modules need not be on the class path.
 */
final class TestSources {

    private static final ImmutableSet<String> ANNOTATIONS =
            ImmutableSet.of("Example", "ParameterizedTest", "Property", "RepeatedTest", "Test", "TestFactory");

    /** The names that the build runs, and those of the contract, which a class of the first kind implements. */
    private static final Pattern RUN = Pattern.compile(".*(?:Test|Tests|Properties|Examples|Contract)\\.java");

    /** The module under test needs no compiler, and its tests are patched into it. */
    static {
        Module own = TestSources.class.getModule();
        ModuleLayer.boot().findModule("jdk.compiler").ifPresent(own::addReads);
        ModuleLayer.boot().findModule("java.compiler").ifPresent(own::addReads);
    }

    private TestSources() {}

    /** Those in a folder of a project, in no order that counts. */
    static ImmutableList<NamedTest> in(Path project, String folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(filesThatAreRun(project.resolve(folder))));
            return StreamSupport.stream(task.parse().spliterator(), false)
                    .flatMap(unit -> tests(project, unit))
                    .collect(toImmutableList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ImmutableList<Path> filesThatAreRun(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> RUN.matcher(file.toString()).matches()).collect(toImmutableList());
        }
    }

    private static Stream<NamedTest> tests(Path project, CompilationUnitTree unit) {
        String file = project.relativize(Path.of(unit.getSourceFile().toUri()))
                .toString()
                .replace('\\', '/');
        return unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .filter(type -> !annotations(type.getModifiers()).contains("Disabled"))
                .flatMap(type -> type.getMembers().stream())
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .filter(method -> isTest(annotations(method.getModifiers())))
                .map(method -> new NamedTest(file, method.getName().toString()));
    }

    private static boolean isTest(ImmutableSet<String> annotations) {
        return !annotations.contains("Disabled")
                && !Sets.intersection(annotations, ANNOTATIONS).isEmpty();
    }

    private static ImmutableSet<String> annotations(ModifiersTree modifiers) {
        return modifiers.getAnnotations().stream()
                .map(AnnotationTree::getAnnotationType)
                .map(type -> type.toString().replaceFirst(".*\\.", ""))
                .collect(ImmutableSet.toImmutableSet());
    }
}
