package cairn.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Puts a few bytes into an address so that nobody but this site can read them (AES in Galois/Counter Mode, NIST SP 800-38D),
 * and not even this site after some minutes. The same bytes look otherwise each time.
 */
final class Seal {

    /** For how long: as long as somebody who left is kept from coming back by mistake. */
    static final Duration HOLDS = Duration.ofMinutes(10);

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int LONGEST = 200;

    private final SecretKeySpec key;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    private Seal(byte[] key, Clock clock) {
        this.key = new SecretKeySpec(key, "AES");
        this.clock = clock;
    }

    /** One whose key is made of that secret; of chance, and forgotten with the program, where it is blank. */
    static Seal of(String secret, Clock clock) {
        byte[] chance = new byte[32];
        new SecureRandom().nextBytes(chance);
        return new Seal(secret.isBlank() ? chance : hash(secret), clock);
    }

    /**
     * The bytes as letters, digits, hyphens and underscores.
     *
     * @param about what they hold for: they cannot be read for anything else
     */
    String close(byte[] bytes, String about) {
        try {
            byte[] nonce = new byte[NONCE];
            random.nextBytes(nonce);
            ByteBuffer plain = ByteBuffer.allocate(Long.BYTES + bytes.length);
            plain.putLong(clock.instant().plus(HOLDS).getEpochSecond()).put(bytes);
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, about).doFinal(plain.array());
            byte[] all = ByteBuffer.allocate(NONCE + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has this cipher", e);
        }
    }

    /** The bytes that were closed so; nothing where they were not, or where their time is over. */
    Optional<byte[]> open(String text, String about) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            ByteBuffer all = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (all.remaining() < NONCE + Long.BYTES + TAG_BITS / Byte.SIZE) {
                return Optional.empty();
            }
            byte[] nonce = new byte[NONCE];
            all.get(nonce);
            byte[] closed = new byte[all.remaining()];
            all.get(closed);
            ByteBuffer plain =
                    ByteBuffer.wrap(cipher(Cipher.DECRYPT_MODE, nonce, about).doFinal(closed));
            boolean late = plain.getLong() <= clock.instant().getEpochSecond();
            byte[] bytes = new byte[plain.remaining()];
            plain.get(bytes);
            return late ? Optional.empty() : Optional.of(bytes);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String about) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(about.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
