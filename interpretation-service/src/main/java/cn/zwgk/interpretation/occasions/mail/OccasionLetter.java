package cn.zwgk.interpretation.occasions.mail;

import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.occasions.Addressees.Addressee;
import cn.zwgk.interpretation.occasions.Occasion;
import cn.zwgk.interpretation.occasions.OccasionNotice;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/** Writes a mail: what was planned and what holds now, and how to give up the place. It names nobody. */
@Component
class OccasionLetter {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.ROOT).withZone(ChinaTime.ZONE);

    private final Names names;
    private final String site;
    private final String organisation;

    OccasionLetter(
            Names names,
            @Value("${zwgk.public-url}") String site,
            @Value("${zwgk.organisation.name}") String organisation) {
        this.names = names;
        this.site = site;
        this.organisation = organisation;
    }

    SimpleMailMessage of(OccasionMail mail, Occasion occasion, Addressee addressee, String address) {
        SimpleMailMessage letter = new SimpleMailMessage();
        letter.setTo(address);
        letter.setSubject(names.of(
                "occasion.mail.subject." + mail.kind(), oneLine(occasion.plan().title())));
        letter.setText(String.join(
                "\n\n",
                names.of("occasion.mail.greeting"),
                news(mail, occasion),
                names.of("occasion.mail.sign-up", addressee.number(), names.of(addressee.state())),
                mail.kind() == MailKind.CANCELLED
                        ? names.of("occasion.mail.ask", occasion.plan().phone())
                        : names.of(
                                "occasion.mail.give-up",
                                site + "/interpretations/events/track",
                                occasion.plan().phone()),
                names.of("occasion.mail.page", site + occasion.id().page()),
                names.of("occasion.mail.end", organisation)));
        return letter;
    }

    private String news(OccasionMail mail, Occasion occasion) {
        String title = oneLine(occasion.plan().title());
        if (mail.kind() == MailKind.PLACE_GIVEN) {
            return names.of(
                    "occasion.mail.text.PLACE_GIVEN",
                    title,
                    MOMENT.format(occasion.plan().startsAt()),
                    occasion.plan().place());
        }
        List<OccasionNotice> notices = occasion.notices();
        OccasionNotice notice = notices.get(mail.notice());
        if (mail.kind() == MailKind.CANCELLED) {
            return names.of(
                    "occasion.mail.text.CANCELLED",
                    title,
                    MOMENT.format(notice.wasAt()),
                    notice.wasPlace(),
                    notice.reason());
        }
        // What a later change replaced is what this one made of it.
        boolean isLatest = mail.notice() == notices.size() - 1;
        Instant startsAt = isLatest
                ? occasion.plan().startsAt()
                : notices.get(mail.notice() + 1).wasAt();
        String place = isLatest
                ? occasion.plan().place()
                : notices.get(mail.notice() + 1).wasPlace();
        return names.of(
                "occasion.mail.text.MOVED",
                title,
                MOMENT.format(notice.wasAt()),
                notice.wasPlace(),
                MOMENT.format(startsAt),
                place,
                notice.reason());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
