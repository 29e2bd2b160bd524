package cn.zwgk.policy.ledger.web;

import cn.zwgk.policy.ledger.file.LedgerFile;
import cn.zwgk.policy.ledger.file.LedgerFiles;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** 上传附件: takes in the papers of evidence and of records, from whoever may add them. */
@Component
class LedgerUploads {

    private final LedgerFiles files;

    LedgerUploads(LedgerFiles files) {
        this.files = files;
    }

    ResponseEntity<LedgerFile> take(UUID owner, MultipartFile file) {
        LedgerFile added = files.add(owner, Objects.requireNonNullElse(file.getOriginalFilename(), ""), file);
        return ResponseEntity.created(URI.create("/api/v1/plan-ledger/files/" + added.id()))
                .body(added);
    }
}
