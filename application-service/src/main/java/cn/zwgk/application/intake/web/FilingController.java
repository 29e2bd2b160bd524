package cn.zwgk.application.intake.web;

import cn.zwgk.application.casefile.Receipt;
import cn.zwgk.application.intake.FileOnline;
import cn.zwgk.web.Idempotent;
import cn.zwgk.web.PublicEndpoint;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Applications from the portal, without account. */
@RestController
@RequestMapping(path = "/api/{version}/applications", version = "1")
class FilingController {

    private final FileOnline fileOnline;

    FilingController(FileOnline fileOnline) {
        this.fileOnline = fileOnline;
    }

    /** 提交申请 (Article 29). The secret in the answer is shown this once. */
    @PublicEndpoint
    @Idempotent
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Receipt submit(@RequestBody ApplicationForm form) {
        return fileOnline.file(form.submission(), form.confirmed(), form.identityDocuments());
    }
}
