/**
 * Programs of the graphics that draw circles. Each circle is a square that reaches as far as its
 * stroke; its edges are softened over a pixel.
 */

export const circleVertices = `#version 300 es
uniform mat4 u_matrix;
uniform vec4 u_centre;
uniform vec4 u_frame;
layout(location = 0) in vec4 a_place;
layout(location = 1) in float a_share;
layout(location = 2) in float a_state;
out vec2 v_corner;
flat out vec4 v_circle;

void main() {
  vec2 corner = vec2(gl_VertexID & 1, (gl_VertexID >> 1) & 1) * 2.0 - 1.0;
  bool isRing = mod(a_state, 2.0) > 0.5;
  bool isFaded = a_state > 1.5;
  float radius = u_frame.z * a_share;
  float stroke = isRing ? 1.0 : 0.6;
  float reach = radius + stroke;
  vec2 fromCentre = (a_place.xy - u_centre.xy) + (a_place.zw - u_centre.zw);
  gl_Position = u_matrix * vec4(fromCentre, 0.0, 1.0);
  gl_Position.xy += corner * reach * 2.0 / u_frame.xy * gl_Position.w;
  v_corner = corner;
  v_circle = vec4(radius / reach, 1.0 / (u_frame.w * reach), isRing, isFaded);
}
`;

export const circlePixels = `#version 300 es
precision highp float;
uniform vec4 u_fill;
uniform vec4 u_halo;
uniform float u_faded;
in vec2 v_corner;
flat in vec4 v_circle;
out vec4 colour;

void main() {
  float inner = v_circle.x;
  float soft = v_circle.y;
  bool isRing = v_circle.z > 0.5;
  bool isFaded = v_circle.w > 0.5;
  float distance = length(v_corner);
  float inside = 1.0 - smoothstep(-soft, 0.0, distance - 1.0);
  float inStroke = smoothstep(-soft, 0.0, distance - inner);
  float fillOpacity = isRing ? 0.0 : isFaded ? u_faded : u_fill.a;
  float strokeOpacity = isRing ? (isFaded ? u_faded : 1.0) : isFaded ? 0.0 : u_halo.a;
  vec4 fill = vec4(u_fill.rgb, 1.0) * fillOpacity;
  vec4 stroke = vec4(isRing ? u_fill.rgb : u_halo.rgb, 1.0) * strokeOpacity;
  colour = inside * mix(fill, stroke, inStroke);
}
`;
