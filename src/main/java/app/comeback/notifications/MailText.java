package app.comeback.notifications;

import app.comeback.shared.Texts;

/**
 * A mail in words.
 *
 * @param subject one line; line breaks in a name cannot begin a further header
 * @param body plain text, the link as its last line
 */
record MailText(String subject, String body) {

    private static final int LONGEST_SUBJECT = 200;

    static MailText of(Mail mail, Texts texts) {
        Object[] arguments = mail.arguments().toArray();
        String subject = texts.get(mail.locale(), "mail." + mail.template() + ".subject", arguments);
        String body = texts.get(mail.locale(), "mail." + mail.template() + ".body", arguments);
        String link = mail.link() == null ? "" : "\n\n" + mail.link();
        return new MailText(oneLine(subject), body + link + "\n");
    }

    static String oneLine(String text) {
        String line =
                text.replaceAll("\\p{Cntrl}+|[\\u0085\\u2028\\u2029]", " ").strip();
        return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT);
    }
}
