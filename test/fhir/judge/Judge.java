// Judges FHIR resources by HL7's own rules: HAPI's validator with the definitions of R4 and of US Core, offline.
//
//   java -cp <its class>:<folder of the package>:<jars>/* Judge <us-core.tgz> [<file.ndjson> ...]
//
// Reads one resource a line and prints a line of JSON for each that has findings, in no order, and a last line with
// the counts. Exits with 0 whatever it finds: whoever asked it judges by what it printed.
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
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

  private record Verdict(String file, int line, String type, String id, List<Finding> findings) {
    long of(String severity) {
      return findings.stream().filter(each -> each.severity().equals(severity)).count();
    }
  }

  public static void main(String[] args) throws Exception {
    List<String> files = Arrays.asList(args).subList(1, args.length);
    long started = System.nanoTime();
    FhirValidator validator = validator(args[0]);
    long loaded = System.nanoTime();
    Map<String, Integer> resources = new LinkedHashMap<>();
    long errors = 0;
    long warnings = 0;
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      for (String file : files) {
        for (Verdict verdict : judged(pool, validator, file)) {
          resources.merge(verdict.type(), 1, Integer::sum);
          errors += verdict.of("error") + verdict.of("fatal");
          warnings += verdict.of("warning");
          if (!verdict.findings().isEmpty()) System.out.println(gson.toJson(verdict));
        }
      }
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

  private static List<Verdict> judged(ExecutorService pool, FhirValidator validator, String file)
      throws IOException, InterruptedException, ExecutionException {
    List<Future<Verdict>> asked = new ArrayList<>();
    int line = 0;
    for (String text : Files.readAllLines(Path.of(file))) {
      line++;
      int at = line;
      if (!text.isBlank()) asked.add(pool.submit(() -> verdict(validator, file, at, text)));
    }
    List<Verdict> verdicts = new ArrayList<>();
    for (Future<Verdict> each : asked) verdicts.add(each.get());
    return verdicts;
  }

  private static Verdict verdict(FhirValidator validator, String file, int line, String text) {
    JsonObject resource = JsonParser.parseString(text).getAsJsonObject();
    List<Finding> findings = new ArrayList<>();
    for (SingleValidationMessage each : validator.validateWithResult(text).getMessages()) {
      if (each.getSeverity().ordinal() < ResultSeverityEnum.WARNING.ordinal()) continue;
      String severity = each.getSeverity().name().toLowerCase();
      findings.add(new Finding(severity, each.getLocationString(), each.getMessage()));
    }
    return new Verdict(file, line, named(resource, "resourceType"), named(resource, "id"), findings);
  }

  private static String named(JsonObject resource, String name) {
    return resource.has(name) ? resource.get(name).getAsString() : "";
  }
}
