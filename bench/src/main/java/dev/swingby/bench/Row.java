package dev.swingby.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the results: Swingby against one peer on one case.
 *
 * @param ours in the workload's unit
 * @param error half width of ours
 * @param peerName whom it is compared with, or null where nobody else is present
 * @param peer the peer's figure in the same unit
 * @param ratio how many times as fast as the peer Swingby is; above 1 it is faster
 * @param ofPeak the share of the least possible time; 1 is the roofline
 * @param bytes allocated by one call of ours
 */
public record Row(
    Case which,
    String unit,
    double ours,
    double error,
    @Nullable String peerName,
    @Nullable Double peer,
    @Nullable Double peerError,
    @Nullable Double ratio,
    @Nullable Double ofPeak,
    double bytes) {

  /** The rows of one case: one a peer, or a single one without. */
  static List<Row> of(Case which, Workload workload, Map<String, Times> times, Machine machine) {
    Times ours = times.get(Contenders.OURS);
    if (ours == null) {
      throw new IllegalStateException("nothing measured for " + which.text());
    }
    Workload.Bound bound = workload.bound();
    Double ofPeak = bound == null ? null : bound.seconds(machine) / ours.seconds();
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<String, Times> peer : times.entrySet()) {
      if (!peer.getKey().equals(Contenders.OURS)) {
        rows.add(row(which, workload, ours, peer.getKey(), peer.getValue(), ofPeak));
      }
    }
    if (rows.isEmpty()) {
      rows.add(row(which, workload, ours, null, null, ofPeak));
    }
    return rows;
  }

  private static Row row(
      Case which,
      Workload workload,
      Times ours,
      @Nullable String name,
      @Nullable Times peer,
      @Nullable Double ofPeak) {
    double figure = workload.unit().of(workload.work(), ours.seconds());
    Double other = peer == null ? null : workload.unit().of(workload.work(), peer.seconds());
    return new Row(
        which,
        workload.unit().text,
        figure,
        figure * ours.error() / ours.seconds(),
        name,
        other,
        peer == null || other == null ? null : other * peer.error() / peer.seconds(),
        peer == null ? null : peer.seconds() / ours.seconds(),
        ofPeak,
        ours.bytes());
  }

  /** As JSON, the keys in order. */
  Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("family", which.family());
    json.put("shape", which.shape());
    json.put("group", which.group());
    json.put("precision", which.precisionName());
    json.put("threads", which.threads());
    json.put("ours", ours);
    json.put("error", error);
    json.put("peer_name", peerName);
    json.put("peer", peer);
    json.put("peer_error", peerError);
    json.put("unit", unit);
    json.put("ratio", ratio);
    json.put("of_peak", ofPeak);
    json.put("bytes_per_call", bytes);
    return json;
  }
}
