package cairn.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader types goes into the body of one request, and comes out in nothing but links. */
class FormsTest extends RunningSite {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Test
    void findsAndRepeatsNothing() throws Exception {
        HttpResponse<byte[]> sent = type("my ex zzxqleaked my nudes");
        HttpResponse<byte[]> answer = get(header(sent, "Location"));

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.body()).isEmpty();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer)).contains("It is someone I know", "tel:999").doesNotContain("zzxq");
        for (HttpResponse<byte[]> each : List.of(sent, answer)) {
            assertThat(each.headers().map().toString()).doesNotContain("zzxq", "nudes");
        }
    }

    @Test
    void sendsOnToAnAddressThatTellsNothing() throws Exception {
        List<String> addresses = new ArrayList<>();
        for (String words : List.of("paid", "paid", "zzxq", "my ex leaked my nudes " + "a".repeat(160))) {
            addresses.add(header(type(words), "Location"));
        }

        assertThat(addresses).doesNotHaveDuplicates().allMatch(address -> address.matches("/find/[A-Za-z0-9_-]{92}"));
    }

    @Test
    void letsNobodyKeepTheAnswer() throws Exception {
        for (HttpResponse<byte[]> answer : List.of(type("paid"), found("paid"))) {
            assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
            assertThat(header(answer, "CDN-Cache-Control")).isEqualTo("no-store");
            assertThat(header(answer, "ETag")).isEmpty();
            assertThat(header(answer, "Set-Cookie")).isEmpty();
        }
        assertThat(text(found("paid"))).contains("<meta name=\"robots\" content=\"noindex\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "zzxq?words=zzxq", "AAAA", "%2e", "a/b", "-", "_"})
    void leadsFromAnyOtherAddressBelowToTheForm(String below) throws Exception {
        HttpResponse<byte[]> answer = get("/find/" + below);

        assertThat(answer.statusCode()).isIn(303, 400, 404);
        assertThat(header(answer, "Location")).isIn("", "/find");
        assertThat(get("/find/" + "a".repeat(92)).statusCode()).isEqualTo(303);
    }

    @Test
    void letsAFormBeSentFromItsOwnPageAlone() throws Exception {
        for (HttpResponse<byte[]> page : List.of(get("/find"), found("paid"), found("zzxq"))) {
            assertThat(header(page, "Content-Security-Policy"))
                    .contains("form-action 'self'", "default-src 'none'")
                    .doesNotContain("unsafe");
        }
        assertThat(header(get("/about"), "Content-Security-Policy")).contains("form-action 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/find?words=zzxq", "/find?zzxq"})
    void takesNothingFromTheAddressAndTakesItOut(String address) throws Exception {
        HttpResponse<byte[]> answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer, "Location")).isEqualTo("/find");
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "?",
                "\"",
                "\"a b",
                "(",
                "title:*",
                "/.*/",
                "a AND",
                "NOT NOT",
                "[a TO z]",
                "{* TO *}",
                "~",
                "a~2^9",
                "+-&&||!(){}[]^\"~*?:\\/",
                "*:*",
                "\u0000",
                "\uD83D\uDE00",
                "<script>alert(1)</script>",
                "${7*7}",
                "%",
                "&&&&"
            })
    void takesWhateverIsTypedForWords(String typed) throws Exception {
        HttpResponse<byte[]> answer = found(typed);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(text(answer)).select("form[method=post][action=/find]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'',",
        "'words=',",
        "'words=%20%09',",
        "'other=a',",
        "'words=%zz',",
        "'words=%',",
        "'%',",
        "'&=&',",
        "'words',"
    })
    void showsTheFormAgainWhereNothingWasTyped(String body) throws Exception {
        HttpResponse<byte[]> answer = post("/find", body, FORM);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer, "Location")).isEqualTo("/find");
    }

    @Test
    void saysWhereItReadOnlyTheFirstWords() throws Exception {
        assertThat(text(found("paid " + "x ".repeat(150)))).contains("We could not read all of that");
        assertThat(text(found("paid"))).doesNotContain("We could not read all of that");
    }

    @Test
    void refusesWhatIsLargerThanAnyForm() throws Exception {
        HttpResponse<byte[]> answer = post("/find", "words=" + "a".repeat(2043), FORM);
        String chunked = raw(("POST /find HTTP/1.1\r\nHost: x\r\nContent-Type: " + FORM
                        + "\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + ("400\r\n" + "a".repeat(1024) + "\r\n").repeat(3) + "0\r\n\r\n")
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(text(answer)).contains("That is too much for us to read", "tel:999");
        assertThat(chunked).startsWith("HTTP/1.1 413 ");
        assertThat(post("/find", "words=" + "a".repeat(2042), FORM).statusCode())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/json", "multipart/form-data;boundary=x", "nonsense"})
    void refusesWhatIsNoForm(String type) throws Exception {
        HttpResponse<byte[]> answer = post("/find", "words=zzxq", type);

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(text(answer)).contains("tel:999").doesNotContain("zzxq");
    }

    @ParameterizedTest
    @CsvSource({"cross-site, false", "same-site, false", "same-origin, true", "none, true"})
    void answersOnlyWhatOurOwnPageSent(String site, boolean answered) throws Exception {
        assertThat(header(type("paid", "Sec-Fetch-Site", site), "Location").startsWith("/find/"))
                .isEqualTo(answered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void takesNothingInAnotherWay(String method) throws Exception {
        HttpResponse<byte[]> answer = ask(method, "/find");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(ask(method, "/find/" + "a".repeat(92)).statusCode()).isEqualTo(405);
        assertThat(post("/about", "words=a", FORM).statusCode()).isEqualTo(405);
    }

    @Test
    void showsNothingToWhoLeftAndGoesBack() throws Exception {
        String address = header(type("paid"), "Location");

        HttpResponse<byte[]> back = get(address, "Cookie", "left=1", "Sec-Fetch-Site", "same-origin");
        HttpResponse<byte[]> onPurpose =
                get(address, "Cookie", "left=1", "Sec-Fetch-Site", "same-origin", "Sec-Fetch-User", "?1");

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(header(back, "Location")).startsWith("https://");
        assertThat(text(onPurpose)).contains("What we found");
        assertThat(header(onPurpose, "Set-Cookie")).contains("Max-Age=0");
    }

    @Test
    void answersManyAtOnceAndLeavesPagesReadable() {
        List<CompletableFuture<Integer>> flood = IntStream.range(0, 200)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> status("words that nobody wrote " + i)))
                .toList();

        assertThat(flood).extracting(CompletableFuture::join).containsOnly(303);
    }

    private int status(String typed) {
        try {
            return type(typed).statusCode();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
