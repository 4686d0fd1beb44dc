// Judges FHIR resources by HL7's own rules: HAPI's validator with the definitions of R4 and of US Core, offline.
//
//   java -cp "<jars>/*:<folder of the package>" Judge.java <package.tgz> [<file.ndjson> ...]
//
// Reads one resource a line and prints a line of JSON for each that has errors, and a last line with the counts. It
// exits with 0 whatever it finds: whoever asked judges by what is printed.
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.NpmPackageValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

public final class Judge {
  private static final Gson gson = new Gson();

  private record Finding(String severity, String path, String message) {}

  private record Verdict(
      String file, int line, String type, String id, int warnings, List<Finding> findings) {}

  /** Read and judged at once: a clinic has more resources than a machine has memory. */
  private static final int linesAtOnce = 2_000;

  private static final Map<String, Integer> resources = new LinkedHashMap<>();
  private static long errors = 0;
  private static long warnings = 0;

  public static void main(String[] args) throws Exception {
    long started = System.nanoTime();
    FhirValidator validator = validator(args[0]);
    long loaded = System.nanoTime();
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      for (String file : Arrays.asList(args).subList(1, args.length)) judge(pool, validator, file);
    } finally {
      pool.shutdown();
    }
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("resources", resources);
    counts.put("errors", errors);
    counts.put("warnings", warnings);
    counts.put("loadingMs", (loaded - started) / 1_000_000);
    counts.put("judgingMs", (System.nanoTime() - loaded) / 1_000_000);
    System.out.println(gson.toJson(counts));
  }

  private static FhirValidator validator(String usCore) throws IOException {
    FhirContext context = FhirContext.forR4();
    NpmPackageValidationSupport definitions = new NpmPackageValidationSupport(context);
    definitions.loadPackageFromClasspath("classpath:" + usCore);
    ValidationSupportChain chain =
        new ValidationSupportChain(
            definitions,
            new DefaultProfileValidationSupport(context),
            new CommonCodeSystemsTerminologyService(context),
            new InMemoryTerminologyServerValidationSupport(context));
    FhirInstanceValidator rules = new FhirInstanceValidator(chain);
    rules.setErrorForUnknownProfiles(true);
    rules.setNoTerminologyChecks(false);
    return context.newValidator().registerValidatorModule(rules);
  }

  private static void judge(ExecutorService pool, FhirValidator validator, String file)
      throws IOException, InterruptedException, ExecutionException {
    List<Future<Verdict>> asked = new ArrayList<>();
    int line = 0;
    try (BufferedReader reader = Files.newBufferedReader(Path.of(file))) {
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        int at = ++line;
        String resource = text;
        if (text.isBlank()) continue;
        asked.add(pool.submit(() -> verdict(validator, file, at, resource)));
        if (asked.size() == linesAtOnce) tell(asked);
      }
    }
    tell(asked);
  }

  private static void tell(List<Future<Verdict>> asked)
      throws InterruptedException, ExecutionException {
    for (Future<Verdict> each : asked) {
      Verdict verdict = each.get();
      resources.merge(verdict.type(), 1, Integer::sum);
      errors += verdict.findings().size();
      warnings += verdict.warnings();
      if (!verdict.findings().isEmpty()) System.out.println(gson.toJson(verdict));
    }
    asked.clear();
  }

  private static Verdict verdict(FhirValidator validator, String file, int line, String text) {
    JsonObject resource = JsonParser.parseString(text).getAsJsonObject();
    List<Finding> findings = new ArrayList<>();
    int warned = 0;
    for (SingleValidationMessage each : validator.validateWithResult(text).getMessages()) {
      ResultSeverityEnum severity = each.getSeverity();
      if (severity == ResultSeverityEnum.WARNING) warned++;
      if (severity.ordinal() < ResultSeverityEnum.ERROR.ordinal()) continue;
      String name = severity.name().toLowerCase();
      findings.add(new Finding(name, each.getLocationString(), each.getMessage()));
    }
    String type = named(resource, "resourceType");
    return new Verdict(file, line, type, named(resource, "id"), warned, findings);
  }

  private static String named(JsonObject resource, String name) {
    return resource.has(name) ? resource.get(name).getAsString() : "";
  }
}
