// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is let in but this computer, and no page but this one. */
final class DoorkeeperTest {

    @RegisterExtension
    static final OpenBench BENCH = new OpenBench();

    private static Visitor visitor() {
        return BENCH.visitor();
    }

    private static int port() {
        return BENCH.visitor().page().getPort();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:", "localhost:", "[::1]:"})
    void thisComputerIsLetInByItsNames(String host) throws IOException {
        assertThat(visitor().raw("GET / HTTP/1.1", "Host: " + host + port())).isEqualTo("HTTP/1.1 200 OK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example:", "127.0.0.1.evil.example:", "192.168.0.1:", "127.0.0.1:1", ":"})
    void aNameThatOnlyLeadsHereIsRefused(String host) throws IOException {
        assertThat(visitor().raw("GET / HTTP/1.1", "Host: " + host + port())).startsWith("HTTP/1.1 403 ");
    }

    @Test
    void aHostWithoutThePortIsRefused() throws IOException {
        assertThat(visitor().raw("GET / HTTP/1.1", "Host: 127.0.0.1")).startsWith("HTTP/1.1 403 ");
    }

    @Test
    void noHostAtAllIsRefused() throws IOException {
        assertThat(visitor().raw("GET / HTTP/1.0")).contains(" 403 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "https://127.0.0.1", "http://127.0.0.1:1"})
    void anotherOriginIsRefused(String origin) {
        assertThat(visitor().ask("run", "{\"scenario\":\"code 2468\"}", "Origin", origin))
                .satisfies(response -> assertThat(response.statusCode()).isEqualTo(403))
                .satisfies(response -> assertThat(response.body()).contains("origin must be http://127.0.0.1:"));
        assertThat(visitor().get("", "Origin", origin).statusCode()).isEqualTo(403);
    }

    @Test
    void theOriginOfThePageIsLetIn() {
        assertThat(visitor()
                        .ask("run", "{\"scenario\":\"code 2468\"}", "Origin", "http://127.0.0.1:" + port())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void otherAddressesOfThisComputerLeadNowhere() throws IOException {
        Optional<InetAddress> other = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(Inet4Address.class::isInstance)
                .filter(address -> !address.isLoopbackAddress())
                .findFirst();
        assumeTrue(other.isPresent(), "this computer has no address but the loopback one");

        try (Socket socket = new Socket()) {
            assertThatThrownBy(() -> socket.connect(new InetSocketAddress(other.orElseThrow(), port()), 2_000))
                    .isInstanceOf(ConnectException.class);
        }
    }
}
