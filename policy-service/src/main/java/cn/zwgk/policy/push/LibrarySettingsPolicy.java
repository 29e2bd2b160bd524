package cn.zwgk.policy.push;

import cn.zwgk.policy.outgoing.AddressGuard;
import cn.zwgk.policy.push.courier.Channel;
import cn.zwgk.policy.push.courier.DropChannel;
import cn.zwgk.policy.push.courier.RestChannel;
import cn.zwgk.web.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands against the settings of a library, all at once. */
@Component
class LibrarySettingsPolicy {

    private static final String FOLDER = "[A-Za-z0-9][A-Za-z0-9_\\-]{0,59}(/[A-Za-z0-9][A-Za-z0-9_\\-]{0,59}){0,3}";
    private static final int LONGEST_ADDRESS = 500;

    private final AddressGuard guard;

    LibrarySettingsPolicy(AddressGuard guard) {
        this.guard = guard;
    }

    List<Refusal> groundsAgainst(LibraryTarget.Settings settings) {
        List<Refusal> grounds = new ArrayList<>(settings.mapping().grounds());
        Channel channel = settings.channel();
        switch (channel) {
            case RestChannel rest -> grounds.addAll(ofRest(rest));
            case DropChannel drop -> {
                if (drop.folder() == null || !drop.folder().matches(FOLDER)) {
                    grounds.add(Refusal.onField("channel.folder", "drop-folder-malformed"));
                }
                if (drop.signature() == null) {
                    grounds.add(Refusal.onField("channel.signature", "drop-signature-missing"));
                }
            }
        }
        return grounds;
    }

    private List<Refusal> ofRest(RestChannel rest) {
        List<Refusal> grounds = new ArrayList<>();
        address("channel.tokenUrl", rest.tokenUrl(), true).ifPresent(grounds::add);
        address("channel.publishUrl", rest.publishUrl(), true).ifPresent(grounds::add);
        address("channel.updateUrl", rest.updateUrl(), false).ifPresent(grounds::add);
        address("channel.validityUrl", rest.validityUrl(), true).ifPresent(grounds::add);
        address("channel.withdrawUrl", rest.withdrawUrl(), true).ifPresent(grounds::add);
        address("channel.lookupUrl", rest.lookupUrl(), true).ifPresent(grounds::add);
        if (rest.lookupUrl() != null && !rest.lookupUrl().contains(RestChannel.INDEX_NUMBER)) {
            grounds.add(Refusal.onField("channel.lookupUrl", "lookup-without-index-number"));
        }
        if (rest.clientId() == null || rest.clientId().isBlank()) {
            grounds.add(Refusal.onField("channel.clientId", "client-id-missing"));
        }
        return grounds;
    }

    private Optional<Refusal> address(String field, @Nullable String template, boolean needed) {
        if (template == null || template.isBlank()) {
            return needed ? Optional.of(Refusal.onField(field, "address-missing")) : Optional.empty();
        }
        if (template.length() > LONGEST_ADDRESS) {
            return Optional.of(Refusal.onField(field, "address-malformed"));
        }
        String address = template.replace(RestChannel.INDEX_NUMBER, "1").replace(RestChannel.NUMBER, "1");
        return guard.groundAgainst(field, address);
    }
}
