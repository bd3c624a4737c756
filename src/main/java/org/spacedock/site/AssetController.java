package org.spacedock.site;

import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class AssetController {

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{name}")
    ResponseEntity<Resource> asset(@PathVariable String name) {
        Assets.Asset asset = assets.find(name);
        if (asset == null) {
            throw new NotFound("There is no such file.");
        }
        return ResponseEntity.ok()
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .eTag(asset.etag())
                .contentType(MediaType.parseMediaType(asset.mediaType()))
                .body(asset.bytes());
    }
}
