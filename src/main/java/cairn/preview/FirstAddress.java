package cairn.preview;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in one line which address to open. */
@Component
final class FirstAddress {

    private static final Logger log = LoggerFactory.getLogger(FirstAddress.class);

    @EventListener
    void say(ApplicationReadyEvent ready) {
        log.info("The workbench is ready. Open {}", PreviewApplication.firstAddress(ready.getApplicationContext()));
    }
}
