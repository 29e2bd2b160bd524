package cn.zwgk.gateway.page;

import java.util.List;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** The filters of a list that stand in its address. Others are left out, so that a page has one address and no more. */
record Filters(List<String> known) {

    static Filters of(String... known) {
        return new Filters(List.of(known));
    }

    /** The path with those that were given, encoded. */
    String address(String path, MultiValueMap<String, String> given) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        known.forEach(name -> given.getOrDefault(name, List.of()).stream()
                .filter(value -> value != null && !value.isBlank())
                .forEach(value -> address.queryParam(name, value)));
        return address.encode().build().toUriString();
    }
}
