// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.browser;

import com.google.common.base.Splitter;
import io.github.micralock.workbench.web.WebBench;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** One Chromium without a screen for all tests, and the bench that it shows; where there is none, they are skipped. */
final class Chromium implements ExecutionCondition, ParameterResolver {

    private static final String MISSING =
            "there is no %s on the path, so no browser test is run; install Debian's chromium and chromium-driver";

    /** Nobody here asks for what a version of Selenium knows of one of Chromium; kept, for loggers are forgotten. */
    private static final Logger VERSIONS = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    /** What is started once, and ended with the last test. */
    private static final class Running implements AutoCloseable {
        final WebBench bench;
        final ChromeDriver driver;

        Running(File chromium, File chromedriver) throws IOException {
            VERSIONS.setLevel(Level.SEVERE);
            bench = WebBench.open(0);
            driver = new ChromeDriver(
                    new ChromeDriverService.Builder()
                            .usingDriverExecutable(chromedriver)
                            .usingAnyFreePort()
                            .build(),
                    options(chromium));
            driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
            BrowserPage.stopClock(driver);
        }

        @Override
        public void close() {
            driver.quit();
            bench.close();
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (chromium().isEmpty()) {
            return ConditionEvaluationResult.disabled(MISSING.formatted("chromium"));
        }
        return chromedriver().isEmpty()
                ? ConditionEvaluationResult.disabled(MISSING.formatted("chromedriver"))
                : ConditionEvaluationResult.enabled("there is a browser");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == BrowserPage.class;
    }

    @Override
    public BrowserPage resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Chromium.class))
                .getOrComputeIfAbsent(
                        Running.class,
                        key -> started(chromium().orElseThrow(), chromedriver().orElseThrow()),
                        Running.class);
        return BrowserPage.open(running.driver, running.bench.page());
    }

    private static Running started(File chromium, File chromedriver) {
        try {
            return new Running(chromium, chromedriver);
        } catch (IOException noPort) {
            throw new AssertionError(noPort);
        }
    }

    private static Optional<File> chromium() {
        return onPath("chromium").or(() -> onPath("chromium-browser"));
    }

    private static Optional<File> chromedriver() {
        return onPath("chromedriver");
    }

    private static Optional<File> onPath(String command) {
        return Splitter.on(File.pathSeparator)
                .splitToStream(String.valueOf(System.getenv("PATH")))
                .map(folder -> new File(folder, command))
                .filter(File::canExecute)
                .findFirst();
    }

    /** No sandbox, for containers and root have none to give; the browser sees the bench and nothing else. */
    private static ChromeOptions options(File chromium) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium);
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                "--hide-scrollbars",
                "--window-size=1280,900",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
        return options;
    }
}
