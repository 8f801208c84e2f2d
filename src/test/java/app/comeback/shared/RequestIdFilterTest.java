package app.comeback.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestIdFilterTest {

    private final RequestIdFilter filter = new RequestIdFilter();
    private final List<String> logged = new ArrayList<>();

    @Test
    void each_request_has_its_own_id_in_the_log_and_in_the_answer() throws ServletException, IOException {
        String first = answerTo(new MockHttpServletRequest());
        String second = answerTo(new MockHttpServletRequest());

        assertThat(first).matches("[0-9a-f]{12}").isNotEqualTo(second);
        assertThat(logged).containsExactly(first, second);
        assertThat(MDC.get(RequestIds.MDC_KEY)).isNull();
    }

    @Test
    void an_id_given_by_a_proxy_is_kept() throws ServletException, IOException {
        assertThat(answerTo(requestWith("f3b1c2d4-proxy-7"))).isEqualTo("f3b1c2d4-proxy-7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"short", "has spaces in it", "line\nbreak-12", "<script>alert(1)</script>", "jane@example.org"})
    void an_unsafe_id_is_replaced(String given) throws ServletException, IOException {
        assertThat(answerTo(requestWith(given))).matches("[0-9a-f]{12}");
    }

    private static MockHttpServletRequest requestWith(String id) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader(RequestIdFilter.HEADER, id);
        return request;
    }

    private String answerTo(MockHttpServletRequest request) throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, (in, out) -> logged.add(MDC.get(RequestIds.MDC_KEY)));
        return String.valueOf(response.getHeader(RequestIdFilter.HEADER));
    }
}
