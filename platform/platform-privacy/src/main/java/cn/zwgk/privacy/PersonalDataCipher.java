package cn.zwgk.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Seals personal data for storage (authenticated encryption). What was sealed in one place cannot be opened in another:
 * the context, column and id of the row that holds it, is authenticated with the text.
 */
public final class PersonalDataCipher {

    private final Aead aead;

    public PersonalDataCipher(KeysetHandle keys) {
        try {
            this.aead = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new KeysetException("密钥文件中的密钥不能用于加密。", e);
        }
    }

    /** @param context where the text will rest, such as {@code application_case.applicant/<id>} */
    public byte[] seal(String text, String context) {
        try {
            return aead.encrypt(text.getBytes(StandardCharsets.UTF_8), context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new KeysetException("个人信息加密失败。", e);
        }
    }

    /** @throws KeysetException if the text was altered, was sealed for another place, or its key is no longer known */
    public String open(byte[] sealed, String context) {
        try {
            return new String(aead.decrypt(sealed, context.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new KeysetException("个人信息解密失败：密钥不符或数据被改动。", e);
        }
    }
}
