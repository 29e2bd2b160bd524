package cn.zwgk.application.upload.web;

import cn.zwgk.application.upload.ClaimedUpload;
import cn.zwgk.application.upload.ReceiveUpload;
import cn.zwgk.application.upload.UploadPurpose;
import cn.zwgk.web.PublicEndpoint;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Hands a file in before the application or message that it belongs to. */
@RestController
@RequestMapping(path = "/api/{version}/applications/files", version = "1")
class UploadsController {

    private final ReceiveUpload receiveUpload;

    UploadsController(ReceiveUpload receiveUpload) {
        this.receiveUpload = receiveUpload;
    }

    /** The claim in the answer goes with the application or message; a file that is not sent within a day is removed. */
    @PublicEndpoint
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ClaimedUpload receive(@RequestParam UploadPurpose purpose, @RequestPart MultipartFile file) {
        String name = file.getOriginalFilename();
        return receiveUpload.receive(purpose, name == null ? "" : name, file);
    }
}
