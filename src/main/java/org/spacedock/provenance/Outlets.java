package org.spacedock.provenance;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Outlets extends Repository<Outlet, String> {

    Outlet save(Outlet outlet);

    Optional<Outlet> findById(String slug);

    List<Outlet> findAllByOrderByName();
}
