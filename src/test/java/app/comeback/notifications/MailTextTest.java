package app.comeback.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailTextTest {

    @Test
    void a_subject_is_one_line_whatever_a_name_holds() {
        assertThat(MailText.oneLine("Hello Anna\r\nBcc: all@example.org")).isEqualTo("Hello Anna Bcc: all@example.org");
        assertThat(MailText.oneLine("Hello\u2028Anna\u0085!")).isEqualTo("Hello Anna !");
        assertThat(MailText.oneLine("x".repeat(500))).hasSize(200);
    }
}
