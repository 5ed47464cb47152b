package cairn.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What Spring and Thymeleaf ask of a source of messages. */
class BundleMessagesTest {

    private static final Locale GAELIC = Locale.forLanguageTag("gd");

    private final MessageSource messages = new InterfaceWords().messages();

    @Test
    void fillsInTheValuesOfThatLanguage() {
        assertThat(messages.getMessage("danger.call", new Object[] {"999"}, Locale.ENGLISH))
                .isEqualTo("Call 999");
        assertThat(messages.getMessage("danger.call", new Object[] {"999"}, GAELIC))
                .isEqualTo("Fòn gu 999");
    }

    @Test
    void leavesAMessageAsItIsWithoutValues() {
        assertThat(messages.getMessage("danger.call", null, Locale.ENGLISH)).isEqualTo("Call {0}");
    }

    @Test
    void speaksEnglishWhereThereAreNoWordsOfThatLanguage() {
        assertThat(messages.getMessage("danger.call", new Object[] {"999"}, Locale.JAPANESE))
                .isEqualTo("Call 999");
    }

    @Test
    void saysWhatIsMeantInstead() {
        assertThat(messages.getMessage("no.such", null, "instead", GAELIC)).isEqualTo("instead");
        assertThat(messages.getMessage(
                        new DefaultMessageSourceResolvable(
                                new String[] {"no.such", "danger.call"}, new Object[] {"101"}),
                        GAELIC))
                .isEqualTo("Fòn gu 101");
        assertThat(messages.getMessage(new DefaultMessageSourceResolvable(new String[] {"no.such"}, "instead"), GAELIC))
                .isEqualTo("instead");
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThatThrownBy(() -> messages.getMessage("no.such", null, GAELIC))
                .isInstanceOf(NoSuchMessageException.class)
                .hasMessageContaining("no.such");
        assertThatThrownBy(() -> messages.getMessage(new DefaultMessageSourceResolvable("no.such"), GAELIC))
                .isInstanceOf(NoSuchMessageException.class);
    }
}
