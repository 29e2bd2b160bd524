package cn.zwgk.test;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Names that have to be the only ones in a service although packages would keep them apart: a bean is known by its simple name,
 * and so is a schema of the OpenAPI document, where two of the same name silently become one.
 */
final class UniqueNames {

    private static final String OURS = "cn.zwgk.";

    private UniqueNames() {}

    /** @return a sentence for each name that two beans or two schemas below the package bear */
    static List<String> clashes(String basePackage) {
        List<Class<?>> components = components(basePackage);
        List<String> sentences = new ArrayList<>();
        AnnotationBeanNameGenerator names = new AnnotationBeanNameGenerator();
        Map<String, Set<String>> beans = new TreeMap<>();
        for (BeanDefinition bean : definitions(basePackage)) {
            beans.computeIfAbsent(
                            names.generateBeanName(bean, new SimpleBeanDefinitionRegistry()), _ -> new TreeSet<>())
                    .add(String.valueOf(bean.getBeanClassName()));
        }
        tell("Two beans are both called %s: %s. Spring knows a bean by its simple name; rename one.", beans, sentences);
        Set<Class<?>> seen = new HashSet<>();
        components.stream()
                .filter(component -> AnnotatedElementUtils.hasAnnotation(component, RestController.class))
                .forEach(controller -> collect(controller, seen));
        Map<String, Set<String>> schemas = new TreeMap<>();
        seen.stream()
                .filter(type -> !type.isEnum())
                .forEach(type -> schemas.computeIfAbsent(type.getSimpleName(), _ -> new TreeSet<>())
                        .add(type.getName()));
        tell(
                "Two types of the API are both called %s: %s. The OpenAPI document knows a schema by its simple name and"
                        + " would show one of them for both; rename one.",
                schemas, sentences);
        return sentences;
    }

    private static void tell(String sentence, Map<String, Set<String>> named, List<String> sentences) {
        named.forEach((name, types) -> {
            if (types.size() > 1) {
                sentences.add(sentence.formatted(name, String.join(" and ", types)));
            }
        });
    }

    private static Set<BeanDefinition> definitions(String basePackage) {
        return new ClassPathScanningCandidateComponentProvider(true).findCandidateComponents(basePackage);
    }

    private static List<Class<?>> components(String basePackage) {
        List<Class<?>> found = new ArrayList<>();
        definitions(basePackage)
                .forEach(bean -> found.add(ClassUtils.resolveClassName(
                        String.valueOf(bean.getBeanClassName()), UniqueNames.class.getClassLoader())));
        return found;
    }

    private static void collect(Class<?> controller, Set<Class<?>> seen) {
        for (Method handler : controller.getDeclaredMethods()) {
            if (AnnotatedElementUtils.hasAnnotation(handler, RequestMapping.class)) {
                collect(handler.getGenericReturnType(), seen);
                for (Parameter parameter : handler.getParameters()) {
                    if (parameter.isAnnotationPresent(RequestBody.class)) {
                        collect(parameter.getParameterizedType(), seen);
                    }
                }
            }
        }
    }

    private static void collect(Type type, Set<Class<?>> seen) {
        switch (type) {
            case ParameterizedType generic -> {
                collect(generic.getRawType(), seen);
                Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, seen));
            }
            case WildcardType wildcard ->
                Arrays.stream(wildcard.getUpperBounds()).forEach(bound -> collect(bound, seen));
            case GenericArrayType array -> collect(array.getGenericComponentType(), seen);
            case Class<?> array when array.isArray() -> collect(array.getComponentType(), seen);
            case Class<?> ours
            when ours.getName().startsWith(OURS) && seen.add(ours) -> {
                if (ours.isRecord()) {
                    Arrays.stream(ours.getRecordComponents())
                            .map(RecordComponent::getGenericType)
                            .forEach(component -> collect(component, seen));
                }
                if (ours.isSealed()) {
                    Arrays.stream(ours.getPermittedSubclasses()).forEach(kind -> collect(kind, seen));
                }
            }
            default -> {}
        }
    }
}
