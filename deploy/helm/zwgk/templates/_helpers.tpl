{{- define "zwgk.image" -}}
{{- $name := ternary "gateway" (printf "%s-service" .service) (eq .service "gateway") -}}
{{ .root.Values.image.registry }}/{{ $name }}:{{ default .root.Chart.AppVersion .root.Values.image.tag }}
{{- end }}

{{- define "zwgk.labels" -}}
app.kubernetes.io/part-of: zwgk
app.kubernetes.io/name: {{ .service }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
{{- end }}

{{- define "zwgk.name" -}}
{{ .root.Release.Name }}-{{ .service }}
{{- end }}
